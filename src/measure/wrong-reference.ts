/** Where a reference annotation is wrong. No rule was bent to reach these; they count against us all the same. */
export interface WrongReference {
  /** File of the set, without folder. */
  readonly set: string;
  /** Id of the text in it. */
  readonly place: string;
  /** The words in question, a few. */
  readonly words: string;
  /** What the set says of them. */
  readonly reference: string;
  /** What we say. */
  readonly ours: string;
  /** Why the set is wrong, as a sentence. */
  readonly because: string;
}
