// The numbers are those of the runtime schemas: 0 a string, 1 a number, 2 a boolean, 4 a timestamp, 64 a
// list; [1] a list, [2] a map, [3] a structure, [9] an operation; the trait 8 is "sensitive".
const zoo = "com.example.zoo";
const STRINGS = 64 | 0;
const secret = [0, zoo, "SecretText", 8, 0];

export const Label$ = [3, zoo, "Label", 0, ["Key", "Value"], [0, 0], 1];
const Labels = [1, zoo, "LabelList", 0, () => Label$];
export const LabelDescription$ = [3, zoo, "LabelDescription", 0, ["ResourceId", "Key", "Value"], [0, 0, 0]];
const LabelDescriptions = [1, zoo, "LabelDescriptionList", 0, () => LabelDescription$];
export const LabelSpecification$ = [
  3,
  zoo,
  "LabelSpecification",
  0,
  ["ResourceType", "Tags"],
  [0, () => Labels],
];
const LabelSpecifications = [1, zoo, "LabelSpecificationList", 0, () => LabelSpecification$];
export const Filter$ = [3, zoo, "Filter", 0, ["Name", "Values"], [0, STRINGS]];
const Filters = [1, zoo, "FilterList", 0, () => Filter$];

export const Mood$ = [3, zoo, "Mood", 0, ["Name", "BlamedKeeper"], [0, 0]];
export const Owner$ = [3, zoo, "Owner", 0, ["Name", "Address"], [0, () => secret]];
export const CheckUp$ = [3, zoo, "CheckUp", 0, ["CheckUpId", "AnimalId", "Part", "Notes"], [0, 0, 0, 0]];
const CheckUps = [1, zoo, "CheckUpList", 0, () => CheckUp$];
export const Passport$ = [3, zoo, "Passport", 0, ["Number", "Country"], [0, 0]];
export const PassportDetails$ = [3, zoo, "PassportDetails", 0, ["Number", "Country", "IssuedBy"], [0, 0, 0]];
export const Animal$ = [
  3,
  zoo,
  "Animal",
  0,
  [
    "AnimalId",
    "Name",
    "DNAHash",
    "Born",
    "Weight",
    "EnclosureName",
    "Mood",
    "Labels",
    "CheckUps",
    "Passport",
  ].concat(["Feed", "Load", "Nickname", "ChipCode", "Owner"]),
  [
    0,
    0,
    0,
    4,
    1,
    0,
    () => Mood$,
    () => Labels,
    () => CheckUps,
    () => Passport$,
    0,
    1,
    0,
    () => secret,
    () => Owner$,
  ],
];
const Animals = [1, zoo, "AnimalList", 0, () => Animal$];
export const Herd$ = [3, zoo, "Herd", 0, ["HerdId", "Animals"], [0, () => Animals]];
const Herds = [1, zoo, "HerdList", 0, () => Herd$];
export const EnclosureDetails$ = [3, zoo, "EnclosureDetails", 0, ["Name", "City", "Size"], [0, 0, 1]];
const EnclosureList = [1, zoo, "EnclosureList", 0, () => EnclosureDetails$];
export const City$ = [3, zoo, "City", 0, ["Name"], [0]];
const Cities = [1, zoo, "CityList", 0, () => City$];
export const Feeding$ = [3, zoo, "Feeding", 0, ["FeedingId", "AnimalId", "At"], [0, 0, 4]];
const Feedings = [1, zoo, "FeedingList", 0, () => Feeding$];
export const FeedingKey$ = [3, zoo, "FeedingKey", 0, ["FeedingId", "AnimalId"], [0, 0], 2];
const FeedingKeys = [1, zoo, "FeedingKeyList", 0, () => FeedingKey$];
export const FeedingsToDelete$ = [
  3,
  zoo,
  "FeedingsToDelete",
  0,
  ["Feedings", "Quiet"],
  [() => FeedingKeys, 2],
  1,
];
export const FeedingError$ = [
  3,
  zoo,
  "FeedingError",
  0,
  ["FeedingId", "AnimalId", "Code", "Message"],
  [0, 0, 0, 0],
];
const FeedingErrors = [1, zoo, "FeedingErrorList", 0, () => FeedingError$];
export const Keeper$ = [3, zoo, "Keeper", 0, ["KeeperNumber", "BadgeNumber", "PhoneNumber"], [1, 1, 0]];
const Keepers = [1, zoo, "KeeperList", 0, () => Keeper$];
export const Destination$ = [3, zoo, "Destination", 0, ["EnclosureName", "Reason"], [0, 0]];
export const Patient$ = [3, zoo, "Patient", 0, ["AnimalId", "Part"], [0, 0], 1];
const Patients = [1, zoo, "PatientList", 0, () => Patient$];

const input = (name, members, schemas, required = 0) => [
  3,
  zoo,
  `${name}Request`,
  0,
  members,
  schemas,
  required,
];
const output = (name, members, schemas) => [3, zoo, `${name}Result`, 0, members, schemas];
const unit = "unit";

export const DescribeAnimalsRequest$ = input(
  "DescribeAnimals",
  ["AnimalIds", "Filters", "MaxResults", "NextToken"],
  [STRINGS, () => Filters, 1, 0],
);
export const DescribeAnimalsResult$ = output("DescribeAnimals", ["Herds", "NextToken"], [() => Herds, 0]);
export const DescribeAnimals$ = [
  9,
  zoo,
  "DescribeAnimals",
  0,
  () => DescribeAnimalsRequest$,
  () => DescribeAnimalsResult$,
];
export const AdmitAnimalsRequest$ = input(
  "AdmitAnimals",
  ["Species", "EnclosureName", "TagSpecifications", "DryRun"],
  [STRINGS, 0, () => LabelSpecifications, 2],
  1,
);
export const AdmitAnimalsResult$ = output("AdmitAnimals", ["Animals"], [() => Animals]);
export const AdmitAnimals$ = [
  9,
  zoo,
  "AdmitAnimals",
  0,
  () => AdmitAnimalsRequest$,
  () => AdmitAnimalsResult$,
];
export const FeedAnimalsRequest$ = input("FeedAnimals", ["AnimalIds", "Food", "DryRun"], [STRINGS, 0, 2], 2);
export const FeedAnimalsResult$ = output("FeedAnimals", ["Fed"], [STRINGS]);
export const FeedAnimals$ = [9, zoo, "FeedAnimals", 0, () => FeedAnimalsRequest$, () => FeedAnimalsResult$];
export const LabelThingsRequest$ = input(
  "LabelThings",
  ["ResourceIds", "Labels"],
  [STRINGS, () => Labels],
  2,
);
export const LabelThings$ = [9, zoo, "LabelThings", 0, () => LabelThingsRequest$, () => unit];
export const RemoveLabelsRequest$ = input(
  "RemoveLabels",
  ["ResourceIds", "Labels"],
  [STRINGS, () => Labels],
  1,
);
export const RemoveLabels$ = [9, zoo, "RemoveLabels", 0, () => RemoveLabelsRequest$, () => unit];
export const DescribeLabelsRequest$ = input(
  "DescribeLabels",
  ["Filters", "MaxResults", "NextToken"],
  [() => Filters, 1, 0],
);
export const DescribeLabelsResult$ = output(
  "DescribeLabels",
  ["Labels", "NextToken"],
  [() => LabelDescriptions, 0],
);
export const DescribeLabels$ = [
  9,
  zoo,
  "DescribeLabels",
  0,
  () => DescribeLabelsRequest$,
  () => DescribeLabelsResult$,
];
export const MoveAnimalRequest$ = input("MoveAnimal", ["AnimalId", "To"], [0, () => Destination$], 2);
export const MoveAnimalResult$ = output("MoveAnimal", ["Moved", "Problems"], [2, () => FeedingErrors]);
export const MoveAnimal$ = [9, zoo, "MoveAnimal", 0, () => MoveAnimalRequest$, () => MoveAnimalResult$];
export const ExamineAnimalsRequest$ = input(
  "ExamineAnimals",
  ["Patients", "Vet", "Urgent"],
  [() => Patients, 0, 2],
  1,
);
export const ExamineAnimalsResult$ = output("ExamineAnimals", ["CheckUp"], [() => CheckUp$]);
export const ExamineAnimals$ = [
  9,
  zoo,
  "ExamineAnimals",
  0,
  () => ExamineAnimalsRequest$,
  () => ExamineAnimalsResult$,
];
export const GetPassportRequest$ = input("GetPassport", ["Number"], [0], 1);
export const GetPassportResult$ = output("GetPassport", ["Passport"], [() => PassportDetails$]);
export const GetPassport$ = [9, zoo, "GetPassport", 0, () => GetPassportRequest$, () => GetPassportResult$];
export const EnclosureRequest$ = [3, zoo, "EnclosureRequest", 0, ["Name", "City", "Size"], [0, 0, 1], 1];
export const CreateEnclosure$ = [
  9,
  zoo,
  "CreateEnclosure",
  0,
  () => EnclosureRequest$,
  () => EnclosureDetails$,
];
export const DescribeEnclosure$ = [
  9,
  zoo,
  "DescribeEnclosure",
  0,
  () => EnclosureRequest$,
  () => EnclosureDetails$,
];
export const CloseEnclosure$ = [9, zoo, "CloseEnclosure", 0, () => EnclosureRequest$, () => unit];
export const ListEnclosuresRequest$ = input(
  "ListEnclosures",
  ["Prefix", "OpenOnly", "StartName", "StartCity", "PageLength", "ByCity", "Case"],
  [0, 2, 0, 0, 1, 2, 0],
);
export const ListEnclosuresResult$ = output(
  "ListEnclosures",
  ["Open", "Closed", "NextName", "NextCity", "IsPartial", "Cities"],
  [() => EnclosureList, () => EnclosureList, 0, 0, 2, () => Cities],
);
export const ListEnclosures$ = [
  9,
  zoo,
  "ListEnclosures",
  0,
  () => ListEnclosuresRequest$,
  () => ListEnclosuresResult$,
];
export const ListFeedingsRequest$ = input("ListFeedings", ["EnclosureName", "AnimalId"], [0, 0], 1);
export const ListFeedingsResult$ = output("ListFeedings", ["Feedings"], [() => Feedings]);
export const ListFeedings$ = [
  9,
  zoo,
  "ListFeedings",
  0,
  () => ListFeedingsRequest$,
  () => ListFeedingsResult$,
];
export const DeleteFeedingsRequest$ = input(
  "DeleteFeedings",
  ["EnclosureName", "Delete"],
  [0, () => FeedingsToDelete$],
  2,
);
export const DeleteFeedingsResult$ = output("DeleteFeedings", ["Errors"], [() => FeedingErrors]);
export const DeleteFeedings$ = [
  9,
  zoo,
  "DeleteFeedings",
  0,
  () => DeleteFeedingsRequest$,
  () => DeleteFeedingsResult$,
];
export const ListKeepersRequest$ = input("ListKeepers", ["KeeperNumbers", "Marker"], [64 | 1, 0]);
export const ListKeepersResult$ = output("ListKeepers", ["Keepers", "NextMarker"], [() => Keepers, 0]);
export const ListKeepers$ = [9, zoo, "ListKeepers", 0, () => ListKeepersRequest$, () => ListKeepersResult$];
export const CallKeeperRequest$ = input(
  "CallKeeper",
  ["KeeperNumber", "Message", "EnclosureName"],
  [1, 0, 0],
  1,
);
export const CallKeeper$ = [9, zoo, "CallKeeper", 0, () => CallKeeperRequest$, () => unit];
