/** Attribute to another name of a group to the name by which the owners of the policy call it. */
export type GroupNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of a group as the policy has it; the name itself where the policy knows no other. */
export function groupName(names: GroupNames, attribute: string, written: string): string {
  const ofAttribute = Object.hasOwn(names, attribute) ? names[attribute] : undefined;
  const name = written.trim();
  return ofAttribute !== undefined && Object.hasOwn(ofAttribute, name) ? (ofAttribute[name] ?? written) : written;
}
