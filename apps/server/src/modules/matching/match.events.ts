/** Both sides know of each other from now on and can write. */
export class MatchIntroduced {
  constructor(readonly matchId: string) {}
}
