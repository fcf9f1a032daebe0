/** Why rows of Posts.xml that are neither questions nor answers stay behind, by PostTypeId. */
export const PostTypes: Readonly<Record<string, string>> = {
  '3': 'it is a page of the old wiki',
  '4': 'it describes a tag',
  '5': 'it describes a tag',
  '6': 'it nominates somebody in an election',
  '7': 'it is a placeholder for moderators',
  '8': 'it is a privileges page',
};
export const VoteTypes = { up: '2' } as const;
export const LinkTypes = { duplicate: '3' } as const;
