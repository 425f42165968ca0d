/** What somebody holds on a structure, since when. */
export type StructureRole = {
  readonly compte_id: string;
  readonly structure_id: string;
  readonly fonction: string;
  readonly accorde_le: string;
};

/** Who held what on two structures before one was merged into the other. */
export type HeldRoles = readonly StructureRole[];
