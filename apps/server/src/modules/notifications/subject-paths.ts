/** Path of the page of what a notification is about. */
export function pathOf(kind: string, id: string): string {
  return `/${kind === 'MATCH' ? 'matches' : `${kind.toLowerCase()}s`}/${id}`;
}
