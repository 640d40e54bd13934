/** Why something cannot be pasted where it should go, for the user to read. */
export class Refusal {
  constructor(readonly reason: string) {}
}
