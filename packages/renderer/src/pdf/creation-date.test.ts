import { expect, test } from "vitest";
import { creationDate } from "./creation-date.js";

test("a PDF bears the date of publication", () => {
  expect(creationDate({ published: "2021-01-20", year: 2020 }).toISOString()).toBe(
    "2021-01-20T00:00:00.000Z",
  );
});

test("a report not yet published bears the last day of its year", () => {
  expect(creationDate({ year: 2020 }).toISOString()).toBe("2020-12-31T00:00:00.000Z");
});

test("a date that is none counts as none", () => {
  expect(creationDate({ published: "soon", year: 2020 }).toISOString()).toBe("2020-12-31T00:00:00.000Z");
});

test("a draft without a year still bears a date that does not change", () => {
  expect(creationDate({ year: Number.NaN }).getTime()).toBe(0);
});
