// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  type BatchWriteItemCommandOutput,
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ImportTableCommand,
  type ImportTableCommandInput,
  type TransactWriteItemsCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { CommandOf } from "../../core/client/client-like.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import type { BatchGetOptions } from "../batch/batch-get.js";
import type { ItemAddress } from "../batch/batch-reader.js";
import { batchGet as batchGetOf } from "../batch/get-items.js";
import type { IndexKeys, NameOf } from "../items/keys/item-types.js";
import type { StatementCollection } from "../statement/statement-collection.js";
import { type StatementOptions, statements as statementsOf } from "../statement/statements.js";
import { declareIndexes } from "../table/declared-indexes.js";
import { type NewTable, createTableInput } from "../table/new-table.js";
import {
  type TransactGet,
  type TransactWriteOptions,
  transactGet as transactGetOf,
  transactWrite as transactWriteOf,
} from "../transaction/transact.js";
import type { WriteAction } from "../transaction/write-action.js";
import type { NativeInputValue, NativeItem } from "../values/native-value.js";
import type { Native } from "../values/native.js";
import { type NativeInput, type NativeOutput, sendNative } from "../wire/send-native.js";
import { send as sendOf } from "../wire/send.js";
import { type ValueSettings, useSettings } from "../wire/value-settings.js";
import { TableCollection } from "./table-collection.js";
import { TableExportCollection } from "./table-export-collection.js";
import { TableExport } from "./table-export.js";
import { TableImportCollection } from "./table-import-collection.js";
import { TableImport } from "./table-import.js";
import { Table } from "./table.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type DynamoDBResourceConfig = (DynamoDBClientConfig & RootOptions) | GivenClient;

/**
 * Amazon DynamoDB: tables, and the items in them as native values. The root of the service: it creates
 * all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { DynamoDBResource } from "tucuxi/dynamodb";
 *
 * const dynamodb = new DynamoDBResource({ region: "eu-west-1" });
 * ```
 */
export class DynamoDBResource extends ServiceResource<DynamoDBClient> {
  static override readonly resourceName: string = "DynamoDBResource";
  /** The subpath of the service. */
  static readonly serviceName = "dynamodb";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "DynamoDB";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: DynamoDBResourceConfig = {}) {
    super(clientOf(DynamoDBResource, config), "dynamodb");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: DynamoDBClientConfig): DynamoDBClient {
    checkPlain("The configuration of DynamoDBClient", config);
    return new DynamoDBClient(config);
  }

  /**
   * The account's exports of tables. Lists by
   * [ListExports](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListExports.html).
   */
  get exports(): TableExportCollection {
    return new TableExportCollection(this.context, {});
  }

  /**
   * The account's imports of tables. Lists by
   * [ListImports](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListImports.html).
   */
  get imports(): TableImportCollection {
    return new TableImportCollection(this.context, {});
  }

  /**
   * The account's tables. Lists by
   * [ListTables](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html).
   */
  get tables(): TableCollection {
    return new TableCollection(this.context, {});
  }

  /**
   * The table with this `name`. Makes no request.
   *
   * `indexes` declares the keys of its indexes, so that they are checked and typed.
   */
  table<
    Item extends object = NativeItem,
    PartitionKey extends NameOf<Item> = NameOf<Item>,
    SortKey extends NameOf<Item> = never,
    Indexes extends IndexKeys<Item> = IndexKeys<Item>,
  >(name: string, indexes?: Indexes): Table<Item, PartitionKey, SortKey, Indexes> {
    return declareIndexes(new Table<Item, PartitionKey, SortKey, Indexes>({ name }, this.context), indexes);
  }

  /** The export with this `arn`. Makes no request. */
  tableExport(arn: string): TableExport {
    return new TableExport({ arn }, this.context);
  }

  /** The import with this `arn`. Makes no request. */
  tableImport(arn: string): TableImport {
    return new TableImport({ arn }, this.context);
  }

  /**
   * The `BatchGetItem` operation returns the attributes of one or more items from one or more tables.
   * You identify requested items by primary key.
   *
   * One call as in boto3: the items in `UnprocessedKeys` were not read.
   *
   * Calls
   * [BatchGetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html).
   */
  async batchGetItem(
    input: NativeInput<BatchGetItemCommandInput>,
    options?: CallOptions,
  ): Promise<NativeOutput<BatchGetItemCommandOutput>> {
    return sendNative(this.context, BatchGetItemCommand, plainInput(input), (command) =>
      this.ask(command, options),
    );
  }

  /**
   * The `BatchWriteItem` operation puts or deletes multiple items in one or more tables. A single call
   * to `BatchWriteItem` can transmit up to 16MB of data over the network, consisting of up to 25 item
   * put or delete operations. While individual items can be up to 400 KB once stored, it's important to
   * note that an item's representation might be greater than 400KB while being sent in DynamoDB's JSON
   * format for the API call. For more details on this distinction, see
   * [Naming Rules and Data Types](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html).
   *
   * One call as in boto3: the items in `UnprocessedItems` were not written. `table.batchWriter()` takes
   * any number.
   *
   * Calls
   * [BatchWriteItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html).
   */
  async batchWriteItem(
    input: NativeInput<BatchWriteItemCommandInput>,
    options?: CallOptions,
  ): Promise<NativeOutput<BatchWriteItemCommandOutput>> {
    return sendNative(this.context, BatchWriteItemCommand, plainInput(input), (command) =>
      this.ask(command, options),
    );
  }

  /**
   * The `CreateTable` operation adds a new table to your account. In an Amazon Web Services account,
   * table names must be unique within each Region. That is, you can have two tables with same name if
   * you create the tables in different Regions.
   *
   * Takes plain settings, or the SDK's own input. `waitUntilExists` waits until the table can be used.
   *
   * Calls
   * [CreateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html).
   * Resolves to the resource.
   *
   * @example
   * const orders = await dynamodb.createTable({
   *   name: "orders",
   *   key: { customerId: "S", orderId: "S" },
   *   indexes: { byStatus: { status: "S", createdAt: "N" } },
   * });
   * await orders.waitUntilExists();
   */
  async createTable(
    table: NewTable | ReadonlyInput<CreateTableCommandInput>,
    options?: CallOptions,
  ): Promise<Table> {
    const input = createTableInput(table);
    const output = await this.ask(new CreateTableCommand(sdkInput(input)), options);
    const data = present(output.TableDescription, "TableDescription");
    return new Table({ name: present(output.TableDescription?.TableName, "TableName") }, this.context, data);
  }

  /**
   * Imports table data from an S3 bucket.
   *
   * Calls
   * [ImportTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ImportTable.html).
   * Resolves to the resource.
   */
  async importTable(
    input: ReadonlyInput<ImportTableCommandInput>,
    options?: CallOptions,
  ): Promise<TableImport> {
    const output = await this.ask(new ImportTableCommand(sdkInput(input)), options);
    const data = present(output.ImportTableDescription, "ImportTableDescription");
    return new TableImport(
      { arn: present(output.ImportTableDescription?.ImportArn, "ImportArn") },
      this.context,
      data,
    );
  }

  /**
   * Reads any number of items from any tables, 100 per call and several calls at a time: in the order of the addresses,
   * with `undefined` for an item that does not exist. The calls are
   * [BatchGetItem](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html); unprocessed
   * keys are retried with exponential backoff.
   *
   * @throws {TypeError} for an invalid key
   * @throws `BatchActionError` if some keys remain unprocessed
   * @example
   * const addresses = [
   *   { table: "orders", key: { customerId: "c-1", orderId: "o-7" } },
   *   { table: "customers", key: { customerId: "c-1" } },
   * ];
   * for await (const item of dynamodb.batchGet(addresses)) console.log(item);
   */
  batchGet(
    addresses: Iterable<ItemAddress> | AsyncIterable<ItemAddress>,
    options?: BatchGetOptions,
  ): AsyncGenerator<NativeItem | undefined, undefined, undefined> {
    return batchGetOf(this, this.handle, addresses, options);
  }

  /**
   * Sends any command of the SDK with native values in its input and output; expressions may be objects of `Key`, `Attr`
   * and `update`. The client is not changed: its own `send` still uses the SDK's attribute values.
   *
   * @throws {TypeError} with the path (`Item.lines[3].price`), for values that cannot be stored without loss
   * @example
   * const { Item: order } = await dynamodb.send(GetItemCommand, { TableName: "orders", Key: { id: "o-7" } });
   */
  send<Input, Output extends object>(
    Command: new (input: Input) => CommandOf<Output>,
    input: NativeInput<Input>,
    options?: CallOptions,
  ): Promise<NativeOutput<Output>> {
    return sendOf(this, this.handle, Command, input, options);
  }

  /**
   * The items that a PartiQL statement returns, as a lazy collection. Sends no request: the statement is executed on
   * iteration, including one that writes. `dynamodb.send(ExecuteStatementCommand, …)` executes one immediately.
   *
   * @param parameters the values of its `?`, in order
   * @throws {TypeError} for values that cannot be stored without loss
   * @example
   * for await (const order of dynamodb.statements('SELECT * FROM "orders" WHERE customerId = ?', ["c-1"])) {
   *   console.log(order);
   * }
   */
  statements(
    statement: string,
    parameters: readonly NativeInputValue[] = [],
    options: StatementOptions = {},
  ): StatementCollection {
    return statementsOf(this, this.handle, statement, parameters, options);
  }

  /**
   * Reads up to 100 items of any tables in one consistent snapshot: in the order of the list, with `undefined` for an
   * item that does not exist. Calls
   * [TransactGetItems](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html).
   *
   * @throws `TransactionCanceledError` if an item is being changed at the same time
   * @throws {TypeError} for no items or too many
   * @example
   * const [order, customer] = await dynamodb.transactGet([
   *   { table: "orders", key: { customerId: "c-1", orderId: "o-7" } },
   *   { table: "customers", key: { customerId: "c-1" }, projection: ["name"] },
   * ]);
   */
  transactGet(gets: readonly TransactGet[], options?: CallOptions): Promise<(NativeItem | undefined)[]> {
    return transactGetOf(this, this.handle, gets, options);
  }

  /**
   * Executes all of the actions or none of them: up to 100, on items of any tables, each item at most once. Calls
   * [TransactWriteItems](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html).
   * With `ifNotExists`, the name of the table's key is requested once.
   *
   * @throws `TransactionCanceledError` with the reason and the item of each action
   * @throws {TypeError} for no actions or too many, a misspelt member, and values that cannot be stored without loss
   * @example
   * await dynamodb.transactWrite([
   *   { table: "orders", put: order, ifNotExists: true },
   *   { table: "stock", key: { sku }, update: update().add("left", -1), condition: Attr("left").gte(1) },
   *   { table: "customers", key: { customerId }, check: Attr("blocked").notExists() },
   * ]);
   */
  transactWrite(
    actions: readonly WriteAction[],
    given: TransactWriteOptions = {},
  ): Promise<Native<TransactWriteItemsCommandOutput>> {
    return transactWriteOf(this, this.handle, actions, given);
  }

  /**
   * Returns a root with the same client and its own settings for values. Makes no request.
   *
   * @example
   * const exact = dynamodb.withSettings({ numbers: "value" }); // each number as a NumberValue
   */
  withSettings(settings: ValueSettings): DynamoDBResource {
    const root = new DynamoDBResource({ client: this.context.client });
    useSettings(root.context, settings);
    return root;
  }
}
