/** What Mapbox answers to a CSV without a row that it can read. */
export const NO_FEATURES = 'Mapbox would answer "CSV file does not contain any features".';
/** What it answers to one whose header it cannot read. */
export const CANNOT_DETECT =
  'It would answer "Invalid CSV. Cannot detect column(s) …" or "CSV file does not contain any features".';
