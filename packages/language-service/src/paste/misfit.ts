/** Why something that was copied cannot go where it should, for the user to read. */
export class Misfit {
  constructor(readonly reason: string) {}
}
