/** The sentence that quotes what Mapbox says of a file, word for word: `Mapbox would answer "Tileset is empty."` */
export function wouldAnswer(answer: string): string {
  return `Mapbox would answer "${answer}"${answer.endsWith(".") ? "" : "."}`;
}
