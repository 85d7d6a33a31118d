/** What the test uses of n3, which brings no types. */
declare module 'n3' {
  interface Term {
    id: string;
    value: string;
  }
  export interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  export class Parser {
    parse(text: string): Quad[];
  }
}
