/** Pages of the older front end. */
export {};
