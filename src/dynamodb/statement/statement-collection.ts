import { createHash } from "node:crypto";
import {
  type DynamoDBClient,
  ExecuteStatementCommand,
  type ExecuteStatementCommandOutput,
} from "@aws-sdk/client-dynamodb";
import type { Context } from "../../core/call/context.js";
import type { CommandOf } from "../../core/client/client-like.js";
import { Collection } from "../../core/collection/collection.js";
import { UnexpectedResponseError } from "../../core/errors/errors.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { PageItems } from "../../core/paging/page-items.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Page } from "../../core/paging/page.js";
import type { Query } from "../../core/query/query.js";
import type { Native } from "../values/native.js";
import type { NativeInputValue, NativeItem } from "../values/native-value.js";
import { toAttributeValue } from "../values/to-attribute-value.js";
import { nativeCommand } from "../wire/native-command.js";
import { deferredItems, nativeOutput } from "../wire/native-output.js";
import { settingsOf } from "../wire/value-settings.js";

/** A PartiQL statement: its text, the values of its `?`, and how it reads. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly NativeInputValue[];
  readonly consistent: boolean;
}

/** The output of a statement, with native values. */
export type StatementOutput = Native<ExecuteStatementCommandOutput>;

type Operation = ListOperation<DynamoDBClient, NativeItem, object, StatementOutput>;

/** The members of a request for one page. */
interface PageInput {
  readonly Limit?: number;
  readonly NextToken?: string;
}

/**
 * The result of a PartiQL statement: lazy, immutable, and iterable any number of times, executing the statement each
 * time.
 * Created by `dynamodb.statements`; each page calls
 * [ExecuteStatement](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExecuteStatement.html).
 */
export class StatementCollection extends Collection<
  DynamoDBClient,
  NativeItem,
  never,
  StatementOutput,
  Page<NativeItem, StatementOutput>
> {
  static override readonly collectionName: string = "StatementCollection";

  /** @internal Created by `dynamodb.statements`, and by the methods of a collection. */
  constructor(
    context: Context<DynamoDBClient>,
    fixed: object,
    query?: Query<NativeItem>,
    operation?: Operation,
  ) {
    super(operation as Operation, context, fixed, query);
  }

  /** A statement defines its own result. @throws {TypeError} always */
  override filter(_input: never): never {
    throw new TypeError("A statement cannot be filtered: put the condition into its WHERE.");
  }
}

/** The result of a statement. */
export function statementCollection(
  context: Context<DynamoDBClient>,
  statement: Statement,
): StatementCollection {
  const { text: Statement, parameters, consistent } = statement;
  // Checked here rather than when it is read, so that the stack trace leads to the mistake.
  const values = parameters.map((value, index) => toAttributeValue(value, `parameters[${index}]`));
  const settings = settingsOf(context);
  const operation: Operation = {
    name: "ExecuteStatement",
    selectors: {},
    tokens: ["NextToken"],
    // With a WHERE, a page reads more items than it returns, so a limit does not determine the page size.
    pageSize: { member: "Limit", fullWith: ["statement"] },
    command({ Limit, NextToken }: PageInput): CommandOf<StatementOutput> {
      const command = nativeCommand(
        ExecuteStatementCommand,
        {
          Statement,
          ...(parameters.length > 0 && { Parameters: [...parameters] }),
          ...(consistent && { ConsistentRead: true }),
          ...(Limit !== undefined && { Limit }),
          ...(NextToken !== undefined && { NextToken }),
        },
        settings,
      );
      // `read` converts its output to native values, unless that was done on receipt.
      return command as unknown as CommandOf<StatementOutput>;
    },
    read: (output) =>
      nativeOutput(ExecuteStatementCommand, output as ExecuteStatementCommandOutput, settings),
    items(output) {
      const items = deferredItems(output) ?? output.Items;
      if (items) return items as PageItems<NativeItem>;
      throw new UnexpectedResponseError("Items");
    },
    next: ({ NextToken }) => pageToken({ NextToken }),
  };
  // Cursors identify their listing by this; it is hashed, because it is shown in errors.
  const hash = createHash("sha256")
    .update(JSON.stringify([Statement, values]))
    .digest("base64url");
  return new StatementCollection(context, { statement: hash.slice(0, 16) }, undefined, operation);
}
