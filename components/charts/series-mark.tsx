/** How many ways a chart can tell apart: each has a shape and a dash of its own beside its colour. */
export const SERIES = 6;

const SHAPES = [
  <circle key="s" r="4" />,
  <rect key="s" x="-3.6" y="-3.6" width="7.2" height="7.2" />,
  <path key="s" d="M0-5 4.6 3.6H-4.6z" />,
  <path key="s" d="M0-5 5 0 0 5-5 0z" />,
  <path key="s" d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" stroke-width="2.4" />,
  <circle key="s" r="3.4" fill="none" stroke="currentColor" stroke-width="2" />,
];

export const DASHES = [undefined, '7 3', '2 3', '10 3 2 3', '4 2', '1 3 5 3'] as const;

/** The shape of one series, centred on 0,0 of the SVG around it. */
export function SeriesShape({ index }: { readonly index: number }) {
  return (
    <g class={`series-${index}`} fill="currentColor">
      {SHAPES[index]}
    </g>
  );
}

/** Shape and dash as a legend shows them. */
export function SeriesKey({ index }: { readonly index: number }) {
  return (
    <svg
      class={`series-key series-${index}`}
      width="26"
      height="12"
      viewBox="-13 -6 26 12"
      aria-hidden="true"
    >
      <path d="M-13 0H13" stroke="currentColor" stroke-width="2" stroke-dasharray={DASHES[index]} />
      <SeriesShape index={index} />
    </svg>
  );
}
