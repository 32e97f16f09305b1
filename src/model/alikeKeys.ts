/** Whether a key is only a reason to compare, and not a name. */
export const isOnlyAlike = (key: string): boolean => /^\p{L}+ [~#]/u.test(key);
