// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddListenerCertificatesCommand,
  type AddListenerCertificatesCommandInput,
  AddTagsCommand,
  type AddTagsCommandOutput,
  CreateRuleCommand,
  type CreateRuleCommandInput,
  DeleteListenerCommand,
  type DeleteListenerCommandInput,
  type DeleteListenerCommandOutput,
  DescribeListenerAttributesCommand,
  DescribeListenersCommand,
  type DescribeListenersCommandOutput,
  DescribeTagsCommand,
  type ElasticLoadBalancingV2Client,
  type Listener as Shape,
  ModifyListenerAttributesCommand,
  type ModifyListenerAttributesCommandInput,
  type ModifyListenerAttributesCommandOutput,
  ModifyListenerCommand,
  type ModifyListenerCommandInput,
  type ModifyListenerCommandOutput,
  RemoveListenerCertificatesCommand,
  type RemoveListenerCertificatesCommandInput,
  type RemoveListenerCertificatesCommandOutput,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
  type SetRulePrioritiesCommandInput,
  type SetRulePrioritiesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import {
  type AttributeValues,
  isRecordOf,
  toPairs,
} from "../../core/resource/attributes/attribute-record.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { targetGroupsOfListener } from "../forwarded.js";
import { type NewRule, toCreateRule } from "../listener/create-rule.js";
import { type CertificateList, type ListenerChanges, toCertificates } from "../listener/listener-settings.js";
import { toModifyListener } from "../listener/modify.js";
import { type RulePriority, setRulePriorities as setRulePrioritiesOf } from "../listener/rule-priorities.js";
import { ListenerCertificateCollection } from "./listener-certificate-collection.js";
import { ListenerCertificate } from "./listener-certificate.js";
import { LoadBalancer } from "./load-balancer.js";
import { RuleCollection } from "./rule-collection.js";
import { Rule } from "./rule.js";
import { TargetGroup } from "./target-group.js";
import { TrustStore } from "./trust-store.js";

/** `meta.identifiers` of Listener. */
export interface ListenerIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A listener: a port of a load balancer, and its default action for the requests to that port. Created
 * by `elbv2.listener(arn)`, without a request.
 */
export class Listener extends LoadableResource<ElasticLoadBalancingV2Client, Shape, ListenerIdentifiers> {
  static override readonly resourceName: string = "Listener";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    actions: "defaultActions",
    id: "arn",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "ListenerNotFoundException",
    "ListenerNotFound",
  ];

  /** The Amazon Resource Name (ARN) of the listener. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the listener. */
  get listenerArn(): string {
    return this.identifiers.arn;
  }

  /** The Amazon Resource Name (ARN) of the load balancer. */
  get loadBalancerArn(): Shape["LoadBalancerArn"] {
    return this.attribute("LoadBalancerArn");
  }

  /** The port on which the load balancer is listening. */
  get port(): Shape["Port"] {
    return this.attribute("Port");
  }

  /** The protocol for connections from clients to the load balancer. */
  get protocol(): Shape["Protocol"] {
    return this.attribute("Protocol");
  }

  /** [HTTPS or TLS listener] The default certificate for the listener. */
  get certificatesAttribute(): NonNullable<Shape["Certificates"]> {
    return this.attribute("Certificates") ?? [];
  }

  /** [HTTPS or TLS listener] The security policy that defines which protocols and ciphers are supported. */
  get sslPolicy(): Shape["SslPolicy"] {
    return this.attribute("SslPolicy");
  }

  /** The default actions for the listener. */
  get defaultActions(): NonNullable<Shape["DefaultActions"]> {
    return this.attribute("DefaultActions") ?? [];
  }

  /** [TLS listener] The name of the Application-Layer Protocol Negotiation (ALPN) policy. */
  get alpnPolicy(): NonNullable<Shape["AlpnPolicy"]> {
    return this.attribute("AlpnPolicy") ?? [];
  }

  /** The mutual authentication configuration information. */
  get mutualAuthentication(): Shape["MutualAuthentication"] {
    return this.attribute("MutualAuthentication");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeTagsCommand({ ResourceArns: [this.arn] }), options);
    return toTagMap(output.TagDescriptions?.[0]?.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new AddTagsCommand({ ResourceArns: [this.arn], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new RemoveTagsCommand({ ResourceArns: [this.arn], TagKeys: given }), options);
  }

  /**
   * The load balancer referenced by `LoadBalancerArn`, or `undefined`. Makes no request; load the
   * resource first.
   */
  get loadBalancer(): LoadBalancer | undefined {
    const arn = this.attribute("LoadBalancerArn");
    return arn ? new LoadBalancer({ arn }, this.context) : undefined;
  }

  /** The target groups that the listener forwards to by default. Makes no request; load the listener first. */
  targetGroups(): TargetGroup[] {
    return targetGroupsOfListener(this).map((arn) => new TargetGroup({ arn }, this.context));
  }

  /**
   * The trust store referenced by `MutualAuthentication.TrustStoreArn`, or `undefined`. Makes no
   * request; load the resource first.
   */
  get trustStore(): TrustStore | undefined {
    const arn = this.attribute("MutualAuthentication")?.TrustStoreArn;
    return arn ? new TrustStore({ arn }, this.context) : undefined;
  }

  /**
   * The rules of the listener, including the default rule. Lists by
   * [DescribeRules](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html).
   */
  get rules(): RuleCollection {
    return new RuleCollection(this.context, { ListenerArn: this.arn });
  }

  /**
   * The certificates of the listener, including the default one. Lists by
   * [DescribeListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerCertificates.html).
   */
  get certificates(): ListenerCertificateCollection {
    return new ListenerCertificateCollection(this.context, { ListenerArn: this.arn });
  }

  /**
   * Describes the attributes for the specified listener.
   *
   * Calls
   * [DescribeListenerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html).
   */
  async getAttributes(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeListenerAttributesCommand({ ListenerArn: this.arn }), options);
    return toTagMap(output.Attributes);
  }

  /**
   * Modifies the specified attributes of the specified listener.
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * Calls
   * [ModifyListenerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html).
   *
   * @example
   * await listener.modifyAttributes({ "routing.http.response.server.enabled": false });
   */
  async modifyAttributes(
    attributes: AttributeValues | ReadonlyInput<Omit<ModifyListenerAttributesCommandInput, "ListenerArn">>,
    options?: CallOptions,
  ): Promise<ModifyListenerAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<ModifyListenerAttributesCommandInput, "ListenerArn">> = isRecordOf(
      attributes,
      "Attributes",
    )
      ? { Attributes: toPairs(attributes) }
      : attributes;
    if (input.Attributes?.length === 0) return { $metadata: {} };
    return this.act(
      new ModifyListenerAttributesCommand({ ...sdkInput(input), ListenerArn: this.arn }),
      options,
    );
  }

  /**
   * Adds the specified SSL server certificate to the certificate list for the specified HTTPS or TLS
   * listener.
   *
   * To change the default certificate, use `modify`.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [AddListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html).
   * Resolves to the resources, with the data of the response.
   *
   * @throws `TypeError` for a resource of another region or account, if that is known
   */
  async addCertificates(
    certificates: CertificateList | ReadonlyInput<Omit<AddListenerCertificatesCommandInput, "ListenerArn">>,
    options?: CallOptions,
  ): Promise<ListenerCertificate[]> {
    const input: ReadonlyInput<Omit<AddListenerCertificatesCommandInput, "ListenerArn">> = isList(
      certificates,
    )
      ? { Certificates: toCertificates(certificates) }
      : plainInput(certificates);
    if (input.Certificates?.length === 0) return [];
    if (isList(certificates)) await requireSamePlace(this, certificates);
    const output = await this.act(
      new AddListenerCertificatesCommand({ ...sdkInput(input), ListenerArn: this.arn }),
      options,
    );
    return (output.Certificates ?? []).map(
      (certificate) =>
        new ListenerCertificate(
          { listenerArn: this.arn, arn: present(certificate.CertificateArn, "CertificateArn") },
          this.context,
          certificate,
        ),
    );
  }

  /**
   * Creates a rule for the specified listener. The listener must be associated with an Application Load
   * Balancer or a dual-stack Network Load Balancer.
   *
   * Takes plain settings, or the SDK's own input.
   *
   * Calls
   * [CreateRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html).
   * Resolves to the resource.
   *
   * @example
   * const rule = await listener.createRule({ priority: 10, pathPatterns: ["/api/*"], forwardTo: api });
   *
   * @throws `TypeError` for a rule without conditions, and for a target group of another region or account
   */
  async createRule(
    rule: NewRule | ReadonlyInput<Omit<CreateRuleCommandInput, "ListenerArn">>,
    options?: CallOptions,
  ): Promise<Rule> {
    const input = await toCreateRule(this, rule);
    const output = await this.act(
      new CreateRuleCommand({ ...sdkInput(input), ListenerArn: this.arn }),
      options,
    );
    const data = present(output.Rules?.[0], "Rules[0]");
    return new Rule({ arn: present(data.RuleArn, "RuleArn") }, this.context, data);
  }

  /**
   * Deletes the specified listener.
   *
   * Calls
   * [DeleteListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteListenerCommandInput, "ListenerArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteListenerCommandOutput> {
    return this.retire(new DeleteListenerCommand({ ...sdkInput(input), ListenerArn: this.arn }), options);
  }

  /**
   * Replaces the specified properties of the specified listener. Any properties that you do not specify
   * remain unchanged.
   *
   * Changes only the given settings. Takes plain settings, or the SDK's own input.
   *
   * Calls
   * [ModifyListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html).
   *
   * @example
   * await listener.modify({ forwardTo: [{ targetGroup: blue, weight: 9 }, { targetGroup: green, weight: 1 }] });
   *
   * @throws `TypeError` for a target group of another region or account
   */
  async modify(
    changes: ListenerChanges | ReadonlyInput<Omit<ModifyListenerCommandInput, "ListenerArn">>,
    options?: CallOptions,
  ): Promise<ModifyListenerCommandOutput> {
    const input = await toModifyListener(this, changes);
    return this.act(new ModifyListenerCommand({ ...sdkInput(input), ListenerArn: this.arn }), options);
  }

  /**
   * Removes the specified certificate from the certificate list for the specified HTTPS or TLS listener.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [RemoveListenerCertificates](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html).
   *
   * @throws `TypeError` for a resource of another region or account, if that is known
   */
  async removeCertificates(
    certificates:
      CertificateList | ReadonlyInput<Omit<RemoveListenerCertificatesCommandInput, "ListenerArn">>,
    options?: CallOptions,
  ): Promise<RemoveListenerCertificatesCommandOutput> {
    const input: ReadonlyInput<Omit<RemoveListenerCertificatesCommandInput, "ListenerArn">> = isList(
      certificates,
    )
      ? { Certificates: toCertificates(certificates) }
      : plainInput(certificates);
    if (input.Certificates?.length === 0) return { $metadata: {} };
    if (isList(certificates)) await requireSamePlace(this, certificates);
    return this.act(
      new RemoveListenerCertificatesCommand({ ...sdkInput(input), ListenerArn: this.arn }),
      options,
    );
  }

  /**
   * Deletes the listener if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ListenerNotFoundException", "ListenerNotFound"], () => this.delete({}, options));
  }

  /**
   * Sets the priorities of several rules at once, so that they can be swapped: pairs of a rule and its priority,
   * or the SDK's own input. Makes no request for an empty list.
   *
   * Calls [SetRulePriorities](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html).
   *
   * @example
   * await listener.setRulePriorities([[api, 1], [images, 2]]);
   *
   * @throws `TypeError` for a rule of another listener
   */
  setRulePriorities(
    priorities: readonly RulePriority[] | ReadonlyInput<SetRulePrioritiesCommandInput>,
    options?: CallOptions,
  ): Promise<SetRulePrioritiesCommandOutput> {
    return setRulePrioritiesOf(this, this.handle, priorities, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeListenersCommand({ ListenerArns: [this.arn] }), options));
  }
}

/** The attributes in a response of DescribeListeners. */
function pick(output: DescribeListenersCommandOutput): Shape | undefined {
  return output.Listeners?.[0];
}
