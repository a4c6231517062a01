/** The approximate maximum size of a scan's page. */
const ITEMS_OF_PAGE = 2500;
const TEXT = "The quick brown fox jumps over the lazy dog, again and again. ";

interface Request {
  readonly ExclusiveStartKey?: { readonly id: { readonly S: string } };
  readonly Segment?: number;
  readonly TotalSegments?: number;
  readonly RequestItems?: Readonly<Record<string, readonly unknown[]>>;
}

/** The measured part of DynamoDB: one table with items of twelve attributes, generated on request. */
export class ItemTable {
  /** The number of items put since the last call. */
  written = 0;
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /** The response to a request. */
  answer(target: string, body: string): string {
    const request = JSON.parse(body) as Request;
    switch (target.split(".")[1]) {
      case "Scan":
        return this.#page(request);
      case "BatchWriteItem":
        this.written += Object.values(request.RequestItems ?? {}).flat().length;
        return '{"UnprocessedItems":{}}';
      default:
        return '{"Table":{"TableName":"bench","TableStatus":"ACTIVE","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}]}}';
    }
  }

  #page({ ExclusiveStartKey: start, Segment = 0, TotalSegments = 1 }: Request): string {
    const size = Math.ceil(this.#count / TotalSegments);
    const end = Math.min(this.#count, (Segment + 1) * size);
    const from = start ? Number(start.id.S.slice(5)) + 1 : Segment * size;
    const to = Math.min(end, from + ITEMS_OF_PAGE);
    const items = Array.from({ length: Math.max(0, to - from) }, (_, at) => itemText(from + at));
    const last = to < end ? `,"LastEvaluatedKey":{"id":{"S":"${idOf(to - 1)}"}}` : "";
    return `{"Items":[${items.join(",")}],"Count":${items.length},"ScannedCount":${items.length}${last}}`;
  }
}

function idOf(number: number): string {
  return `item-${String(number).padStart(9, "0")}`;
}

/** An item as JSON. */
export function itemText(number: number): string {
  return (
    `{"id":{"S":"${idOf(number)}"},"n":{"N":"${number}"},"price":{"N":"${number % 1000}.25"},` +
    `"isOpen":{"BOOL":true},"note":{"NULL":true},"text":{"S":"${TEXT}"},"other":{"S":"${TEXT}"},` +
    `"tags":{"SS":["a","b","c"]},"counts":{"NS":["1","2"]},"bytes":{"B":"AQIDBAUGBwgJ"},` +
    `"lines":{"L":[{"M":{"sku":{"S":"s-1"},"count":{"N":"2"}}},{"M":{"sku":{"S":"s-2"},"count":{"N":"1"}}}]},` +
    `"address":{"M":{"street":{"S":"Main Street 1"},"city":{"S":"Springfield"},"zip":{"S":"12345"}}}}`
  );
}
