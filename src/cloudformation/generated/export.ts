// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  type Export as Shape,
  ListImportsCommand,
} from "@aws-sdk/client-cloudformation";
import type { CallOptions } from "../../core/call/call-options.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { Resource } from "../../core/resource/resource.js";
import { Stack } from "./stack.js";

/** `meta.identifiers` of Export. */
export interface ExportIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * An output of a stack that other stacks of the region can import. Created by
 * `cloudformation.export(name)`, without a request.
 */
export class Export extends Resource<CloudFormationClient, Shape, ExportIdentifiers> {
  static override readonly resourceName: string = "Export";
  /** @internal */
  static override readonly rootName: string = "CloudFormationResource";

  /**
   * The name of exported output value. Use this name and the `Fn::ImportValue` function to import the
   * associated value into other stacks. The name is defined in the `Export` field in the associated
   * stack's `Outputs` section.
   */
  get name(): string {
    return this.identifiers.name;
  }

  /** The stack that contains the exported output name and value. */
  get exportingStackId(): NonNullable<Shape["ExportingStackId"]> {
    return this.requiredAttribute("ExportingStackId");
  }

  /**
   * The value of the exported output, such as a resource physical ID. This value is defined in the
   * `Export` field in the associated stack's `Outputs` section.
   */
  get value(): NonNullable<Shape["Value"]> {
    return this.requiredAttribute("Value");
  }

  /** The stack referenced by `ExportingStackId`. Makes no request; load the resource first. */
  get stack(): Stack {
    return new Stack({ name: this.requiredAttribute("ExportingStackId") }, this.context);
  }

  /**
   * Lists all stacks that are importing an exported output value. To modify or remove an exported output
   * value, first use this action to see which stacks are using it. To see the exported output values in
   * your account, see `ListExports`.
   *
   * The names of the stacks that import the output.
   *
   * Calls
   * [ListImports](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListImports.html),
   * once for each page.
   */
  async imports(options?: CallOptions): Promise<string[]> {
    return allPages(
      `${this.toString()}.imports`,
      (token) => this.ask(new ListImportsCommand({ ExportName: this.name, ...token }), options),
      (output) => output.Imports ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }
}
