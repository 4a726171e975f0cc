/** Turns the name of an account into its marker (`RecordedReading.account`): the same at the same store, and no way back. */
export type AccountMarker = (store: string, label: string) => Promise<string>;
