import { Command } from "@smithy/core/client";
import {
  AdmitAnimals$,
  CallKeeper$,
  CloseEnclosure$,
  CreateEnclosure$,
  DeleteFeedings$,
  DescribeAnimals$,
  DescribeEnclosure$,
  DescribeLabels$,
  ExamineAnimals$,
  FeedAnimals$,
  GetPassport$,
  LabelThings$,
  ListEnclosures$,
  ListFeedings$,
  ListKeepers$,
  MoveAnimal$,
  RemoveLabels$,
} from "../schemas/schemas_0.js";

const command = (schema) => Command.classBuilder().n("ZooClient", `${schema[2]}Command`).sc(schema).build();

export class AdmitAnimalsCommand extends command(AdmitAnimals$) {}
export class CallKeeperCommand extends command(CallKeeper$) {}
export class CloseEnclosureCommand extends command(CloseEnclosure$) {}
export class CreateEnclosureCommand extends command(CreateEnclosure$) {}
export class DeleteFeedingsCommand extends command(DeleteFeedings$) {}
export class DescribeAnimalsCommand extends command(DescribeAnimals$) {}
export class DescribeEnclosureCommand extends command(DescribeEnclosure$) {}
export class DescribeLabelsCommand extends command(DescribeLabels$) {}
export class ExamineAnimalsCommand extends command(ExamineAnimals$) {}
export class FeedAnimalsCommand extends command(FeedAnimals$) {}
export class GetPassportCommand extends command(GetPassport$) {}
export class LabelThingsCommand extends command(LabelThings$) {}
export class ListEnclosuresCommand extends command(ListEnclosures$) {}
export class ListFeedingsCommand extends command(ListFeedings$) {}
export class ListKeepersCommand extends command(ListKeepers$) {}
export class MoveAnimalCommand extends command(MoveAnimal$) {}
export class RemoveLabelsCommand extends command(RemoveLabels$) {}
