/** What a reader in a frame of another origin told of it. */
export interface FrameReport {
  /** Origin and path, as the browser knows them. */
  readonly address: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Texts of frames by address; frames of one address are told apart by their size. */
export interface FrameTexts {
  hear(report: FrameReport): void;
  textOf(address: string, width: number, height: number): string | null;
}

const MOST = 40;
const LONGEST = 600;

export function frameTexts(): FrameTexts {
  let heard: FrameReport[] = [];
  return {
    hear(report) {
      const others = heard.filter(
        ({ address, width, height }) =>
          address !== report.address || width !== report.width || height !== report.height,
      );
      heard = [...others, { ...report, text: report.text.slice(0, LONGEST) }].slice(-MOST);
    },
    textOf(address, width, height) {
      const there = heard.filter((report) => report.address === address);
      const off = (report: FrameReport) => Math.abs(report.width - width) + Math.abs(report.height - height);
      return there.toSorted((a, b) => off(a) - off(b))[0]?.text ?? null;
    },
  };
}
