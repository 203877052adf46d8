/** Tiles and grids that Mapbox processes at most (limits.json of mapbox/mapbox-upload-limits). */
export const MOST_TILES = 30_000_000;

/** The largest tile and grid that Mapbox takes, in bytes as stored; `500k` in its words. */
export const LARGEST_TILE = 512_000;
