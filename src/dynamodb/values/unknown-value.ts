/**
 * A value of a type that this version does not know. It is kept and written back as the service sent it: an item that
 * contains one can be read and put again without loss.
 */
export class UnknownValue {
  /** What the service sent: `{ "<type>": <value> }`. */
  readonly attributeValue: object;

  constructor(attributeValue: object) {
    this.attributeValue = attributeValue;
  }
}
