/**
 * <p>A label: a key, and often a value.</p>
 */
export interface Label {
  /** <p>The key of the label.</p> */
  Key: string | undefined;
  /** <p>The value of the label.</p> */
  Value?: string | undefined;
}
export interface LabelDescription {
  /** <p>The ID of the labeled resource.</p> */
  ResourceId?: string | undefined;
  /** <p>The key of the label.</p> */
  Key?: string | undefined;
  /** <p>The value of the label.</p> */
  Value?: string | undefined;
}
export interface LabelSpecification {
  ResourceType?: string | undefined;
  Tags?: Label[] | undefined;
}
export interface Filter {
  Name?: string | undefined;
  Values?: string[] | undefined;
}
export interface Mood {
  Name?: string | undefined;
  BlamedKeeper?: string | undefined;
}
export interface Owner {
  Name?: string | undefined;
  Address?: string | undefined;
}
export interface CheckUp {
  /** <p>The ID of the check-up.</p> */
  CheckUpId?: string | undefined;
  /** <p>The ID of the animal that was examined.</p> */
  AnimalId?: string | undefined;
  /** <p>The part of the animal that was examined.</p> */
  Part?: string | undefined;
  /** <p>The notes of the vet.</p> */
  Notes?: string | undefined;
}
export interface Passport {
  Number?: string | undefined;
  Country?: string | undefined;
}
export interface PassportDetails {
  /** <p>The number of the passport.</p> */
  Number?: string | undefined;
  /** <p>The country that the animal is from.</p> */
  Country?: string | undefined;
  /** <p>Who issued the passport.</p> */
  IssuedBy?: string | undefined;
}
export interface Animal {
  /** <p>The ID of the animal.</p> */
  AnimalId?: string | undefined;
  /** <p>The name that the keepers call it.</p> */
  Name?: string | undefined;
  /** <p>A hash of its DNA.</p> */
  DNAHash?: string | undefined;
  /** <p>When it was born.</p> <note><p>A guess for animals that were found.</p></note> */
  Born?: Date | undefined;
  /** <p>Its weight, in kilograms.</p> */
  Weight?: number | undefined;
  /** <p>The name of the enclosure that it lives in.</p> */
  EnclosureName?: string | undefined;
  /** <p>How it feels:</p> <ul><li><p> <code>awake</code> </p></li> <li><p> <code>asleep</code> </p></li></ul> */
  Mood?: Mood | undefined;
  /** <p>The labels of the animal.</p> */
  Labels?: Label[] | undefined;
  /** <p>Its last check-ups.</p> */
  CheckUps?: CheckUp[] | undefined;
  /** <p>Its passport.</p> */
  Passport?: Passport | undefined;
  /** <p>What it is fed.</p> */
  Feed?: string | undefined;
  /** <p>What it can carry, in kilograms.</p> */
  Load?: number | undefined;
  /**
   * <p>What visitors call it.</p>
   *
   * @deprecated Use Name.
   */
  Nickname?: string | undefined;
  /** <p>The code on its chip.</p> */
  ChipCode?: string | undefined;
  Owner?: Owner | undefined;
}
export interface Herd {
  HerdId?: string | undefined;
  Animals?: Animal[] | undefined;
}
export interface EnclosureDetails {
  /** <p>The name of the enclosure.</p> */
  Name?: string | undefined;
  /** <p>The city that the enclosure is in.</p> */
  City?: string | undefined;
  /** <p>Its size, in square metres.</p> */
  Size?: number | undefined;
}
export interface City {
  Name?: string | undefined;
}
export interface Feeding {
  FeedingId?: string | undefined;
  AnimalId?: string | undefined;
  /** <p>When the feeding took place.</p> */
  At?: Date | undefined;
}
export interface FeedingKey {
  FeedingId: string | undefined;
  AnimalId: string | undefined;
}
export interface FeedingsToDelete {
  Feedings: FeedingKey[] | undefined;
  Quiet?: boolean | undefined;
}
export interface FeedingError {
  FeedingId?: string | undefined;
  AnimalId?: string | undefined;
  Code?: string | undefined;
  Message?: string | undefined;
}
export interface Keeper {
  /** <p>The number of the keeper.</p> */
  KeeperNumber?: number | undefined;
  /** <p>The number on the badge.</p> */
  BadgeNumber?: number | undefined;
  PhoneNumber?: string | undefined;
}
export interface Destination {
  EnclosureName?: string | undefined;
  Reason?: string | undefined;
}
export interface Patient {
  AnimalId: string | undefined;
  Part?: string | undefined;
}
export interface DescribeAnimalsRequest {
  AnimalIds?: string[] | undefined;
  Filters?: Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}
export interface DescribeAnimalsResult {
  Herds?: Herd[] | undefined;
  NextToken?: string | undefined;
}
export interface AdmitAnimalsRequest {
  Species: string[] | undefined;
  EnclosureName?: string | undefined;
  TagSpecifications?: LabelSpecification[] | undefined;
  DryRun?: boolean | undefined;
}
export interface AdmitAnimalsResult {
  Animals?: Animal[] | undefined;
}
export interface FeedAnimalsRequest {
  AnimalIds: string[] | undefined;
  Food: string | undefined;
  DryRun?: boolean | undefined;
}
export interface FeedAnimalsResult {
  Fed?: string[] | undefined;
}
export interface LabelThingsRequest {
  ResourceIds: string[] | undefined;
  Labels: Label[] | undefined;
}
export interface RemoveLabelsRequest {
  ResourceIds: string[] | undefined;
  Labels?: Label[] | undefined;
}
export interface DescribeLabelsRequest {
  Filters?: Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}
export interface DescribeLabelsResult {
  Labels?: LabelDescription[] | undefined;
  NextToken?: string | undefined;
}
export interface MoveAnimalRequest {
  AnimalId: string | undefined;
  To: Destination | undefined;
}
export interface MoveAnimalResult {
  Moved?: boolean | undefined;
  Problems?: FeedingError[] | undefined;
}
export interface ExamineAnimalsRequest {
  Patients: Patient[] | undefined;
  Vet?: string | undefined;
  Urgent?: boolean | undefined;
}
export interface ExamineAnimalsResult {
  CheckUp?: CheckUp | undefined;
}
export interface GetPassportRequest {
  Number: string | undefined;
}
export interface GetPassportResult {
  Passport?: PassportDetails | undefined;
}
export interface EnclosureRequest {
  Name: string | undefined;
  City?: string | undefined;
  Size?: number | undefined;
}
export interface ListEnclosuresRequest {
  Prefix?: string | undefined;
  OpenOnly?: boolean | undefined;
  StartName?: string | undefined;
  StartCity?: string | undefined;
  PageLength?: number | undefined;
  ByCity?: boolean | undefined;
  Case?: string | undefined;
}
export interface ListEnclosuresResult {
  Open?: EnclosureDetails[] | undefined;
  Closed?: EnclosureDetails[] | undefined;
  NextName?: string | undefined;
  NextCity?: string | undefined;
  IsPartial?: boolean | undefined;
  Cities?: City[] | undefined;
}
export interface ListFeedingsRequest {
  EnclosureName: string | undefined;
  AnimalId?: string | undefined;
}
export interface ListFeedingsResult {
  Feedings?: Feeding[] | undefined;
}
export interface DeleteFeedingsRequest {
  EnclosureName: string | undefined;
  Delete: FeedingsToDelete | undefined;
}
export interface DeleteFeedingsResult {
  Errors?: FeedingError[] | undefined;
}
export interface ListKeepersRequest {
  KeeperNumbers?: number[] | undefined;
  Marker?: string | undefined;
}
export interface ListKeepersResult {
  Keepers?: Keeper[] | undefined;
  NextMarker?: string | undefined;
}
export interface CallKeeperRequest {
  KeeperNumber: number | undefined;
  Message?: string | undefined;
  EnclosureName?: string | undefined;
}
