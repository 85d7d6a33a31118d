/**
 * zod as it ships: the small form, and never compiled (extension pages and workers forbid `new Function`, and zod's probe for it
 * would raise a policy violation). Import zod from here, so that this is set before the first parse.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** An https address, by pattern: `z.url()` calls the URL parser and lets `javascript:` through. */
export const httpsAddress = z.string().check(z.maxLength(2_000), z.regex(/^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/i));
/** `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** `YYYY-MM`. */
export const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));

/** A text of at most `length` UTF-16 units. */
export const text = (length: number) => z.string().check(z.maxLength(length));
/** A list of at most `length` things. */
export const listOf = <T extends z.core.SomeType>(item: T, length: number) => z.array(item).check(z.maxLength(length));

export { z };
