/**
 * A value of a type that this version does not know. It is kept as the service sent it, and is written back so: an item
 * that holds one can be read and put again without loss.
 */
export class UnknownValue {
  /** What the service sent: `{ "<type>": <value> }`. */
  readonly attributeValue: object;

  constructor(attributeValue: object) {
    this.attributeValue = attributeValue;
  }
}
