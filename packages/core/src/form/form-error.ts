/** A form schema says something that cannot be: the schema's author has to mend it. */
export class FormError extends Error {
  /** Where in the schema, as a JSON pointer: `/definitions/applicants/x-relations/0`. */
  readonly place: string;

  constructor(place: string, message: string) {
    super(`${place || "/"}: ${message}`);
    this.name = "FormError";
    this.place = place;
  }
}
