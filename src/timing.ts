/**
 * Every number of time and patience in one place. All durations are milliseconds unless their name says otherwise.
 */

/** How often and how patiently a kind of call is tried. */
export interface RetryPolicy {
  /** How many attempts in all, the first included. Answers that only say "later" (429) do not use one up. */
  readonly attempts: number;
  /** Upper bound of the first back-off; it doubles from attempt to attempt. */
  readonly baseDelay: number;
  /** Upper bound of every back-off. */
  readonly maxDelay: number;
  /** No attempt starts later than this after the call was asked for, whatever the server says. */
  readonly deadline: number;
}

const seconds = 1000;
const minutes = 60 * seconds;

/** One exchange with the Mapbox API, from the first byte of the request to the last byte of the answer. */
export const exchangeDeadline = 30 * seconds;

/** A staging attempt of which S3 has accepted no byte for so long is abandoned and made again. */
export const stagingStall = 60 * seconds;

/** Calls to the Mapbox API that can be repeated without harm. */
export const apiRetries: RetryPolicy = {
  attempts: 5,
  baseDelay: 0.5 * seconds,
  maxDelay: 20 * seconds,
  deadline: 15 * minutes,
};

/** One part (or one small file) on its way to S3. */
export const stagingRetries: RetryPolicy = {
  attempts: 5,
  baseDelay: 0.5 * seconds,
  maxDelay: 20 * seconds,
  deadline: 30 * minutes,
};

/** How many times a file is staged in all when its temporary credentials expire on the way. */
export const stagingRounds = 3;

/** A refusal of create (422) that the listing does not explain is tried again like mapbox-sdk-py's documentation does. */
export const refusedCreate = { attempts: 5, delay: 5 * seconds } as const;

/** After a lost answer to create: how often the listing is asked for an upload that must be there, and how far apart. */
export const lostUploadSearch = { attempts: 4, delay: 3 * seconds } as const;

/** What Mapbox allows until the headers of its answers say otherwise: requests of one account in a sliding interval. */
export const defaultRateLimit = { limit: 60, interval: 60 * seconds } as const;

/** A server that wants to be asked later than this is taken to be wrong about its clock or ours. */
export const longestPause = 60 * minutes;

/** A pause for the rate limit that is shorter than this is not worth a line in the log. */
export const notablePause = 3 * seconds;

/** A look at pending uploads goes before waiting creates when there has been none for so long. */
export const patienceOfLooks = 30 * seconds;

/** How soon after the last look at pending uploads the next one is due. */
export const lookSchedule = {
  first: 2 * seconds,
  growth: 1.5,
  max: 15 * seconds,
  /** When uploads have been followed for so long without a break ... */
  longAfter: 10 * minutes,
  /** ... looks are this far apart. */
  long: 30 * seconds,
} as const;

/** From so many pending uploads on, one listing serves all of them. */
export const listingFrom = 3;

/** An upload that so many looks in a row are refused for (its status was removed, or a scope is missing) is given up. */
export const refusedLooks = 5;

/** The S3 part of the bundle is loaded so long after the first request for credentials: started together it would delay that. */
export const stagingPreload = 20;
