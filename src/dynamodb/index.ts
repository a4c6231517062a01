export * from "./generated/index.js";
export type { BatchGetOptions } from "./batch/batch-get.js";
export type { ItemAddress } from "./batch/batch-reader.js";
export { BatchWriteError, type Unwritten, type UnwrittenRequest } from "./batch/batch-write-error.js";
export type { BatchWriter, BatchWriterOptions } from "./batch/batch-writer.js";
export type { TableLike } from "./batch/table-name.js";
export { Attr, type Attribute, type AttributeType, Key } from "./expressions/attribute.js";
export type { Comparable, FilterOperand, KeyAttribute } from "./expressions/comparable.js";
export {
  and,
  type Condition,
  type KeyCondition,
  not,
  or,
  raw,
  type RawPlaceholders,
} from "./expressions/condition.js";
export type {
  ChangeNode,
  Clause,
  Comparator,
  ConditionNode,
  FunctionName,
  OperandNode,
  PathNode,
  PathStep,
  RawNode,
  UpdateNode,
} from "./expressions/nodes.js";
export type { Projection } from "./expressions/compile/compile.js";
export type { Operand, OperandLike } from "./expressions/operand.js";
export { type Path, path, type PathLike } from "./expressions/path.js";
export { type Update, update } from "./expressions/update.js";
export { ConditionFailedError, isConditionFailed } from "./items/single-item/condition-failed-error.js";
export type {
  GetOptions,
  PutOptions,
  UpdateOptions,
  WriteOptions,
} from "./items/single-item/item-options.js";
export type { ItemCollection } from "./items/listing/item-collection.js";
export type { ItemPage, ItemsOutput } from "./items/listing/item-page.js";
export type { ItemQuery } from "./items/listing/item-query.js";
export type { ItemScan, ParallelScanOptions } from "./items/listing/item-scan.js";
export type { IndexKeys, KeyOf, NameOf } from "./items/keys/item-types.js";
export type { ParallelScan } from "./items/listing/parallel-scan.js";
export type { ScanSegment } from "./items/selection/scan-segment.js";
export type { TableItems } from "./items/table-items.js";
export type { ChangeKind, StreamChange } from "./stream/stream-change.js";
export type { StreamOptions } from "./stream/stream.js";
export type { StreamPage, TableStream } from "./stream/table-stream.js";
export type { StatementCollection, StatementOutput } from "./statement/statement-collection.js";
export type { StatementOptions } from "./statement/statements.js";
export type { TransactGet, TransactWriteOptions } from "./transaction/transact.js";
export {
  type CancellationReason,
  TransactionCanceledError,
} from "./transaction/transaction-canceled-error.js";
export type {
  CheckAction,
  DeleteAction,
  PutAction,
  UpdateAction,
  WriteAction,
} from "./transaction/write-action.js";
export type { NewIndex, NewKey, NewTable } from "./table/new-table.js";
export type { Native, NativeInput as NativeInputWith } from "./values/native.js";
export type {
  NativeInputValue,
  NativeItem,
  NativeNumber,
  NativeSet,
  NativeValue,
} from "./values/native-value.js";
export { NumberValue } from "./values/numbers/number-value.js";
export type { NumberSetting, ValueSettings } from "./values/settings.js";
export type { UnknownValue } from "./values/unknown-value.js";
export type { ExpressionTypes } from "./wire/native-command.js";
export type { NativeInput, NativeOutput } from "./wire/send-native.js";
export type { BatchOptions, CallOptions } from "../core/call/call-options.js";
export type { TagMap } from "../core/tags/tags.js";
