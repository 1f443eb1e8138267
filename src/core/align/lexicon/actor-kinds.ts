/**
 * Kinds of bodies that do not take each other's duties: what an authority (行政机关) has to do, no enterprise and no
 * employee does. Inside a kind a duty is often given to another body (县自然资源部门 for 市、县人民政府). The roles are those
 * of `extract/lexicon/bodies.ts`; one that is not named here is a kind of its own.
 */
const ROLES_OF_KIND: readonly (readonly string[])[] = [
  // bodies of the executive (行政机关), and those they set up among themselves (安委会, 领导小组)
  [
    ...['government', 'region', 'department', 'work_safety_commission', 'leading_group'],
    ...['emergency_management_department', 'housing_department', 'natural_resources_department'],
    ...['market_regulation_department', 'finance_department', 'tax_department', 'public_security_organ'],
  ],
  // those who are administered (管理相对人): enterprises, public institutions, other units (单位)
  ['enterprise', 'institution'],
  // people: those who lead a unit and those who work in it
  ['officer', 'person'],
];

const KIND_OF_ROLE: ReadonlyMap<string, string> = new Map(
  ROLES_OF_KIND.flatMap((roles) => roles.map((role) => [role, roles[0] ?? role] as const)),
);

export const actorKind = (role: string): string => KIND_OF_ROLE.get(role) ?? role;
