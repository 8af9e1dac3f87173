// Whom pronouns and nominals mean, in invented reports.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';

describe('pronouns', () => {
  it('go to the subject of their gender', () => {
    const article = extractText(
      'Spokeswoman Laura Bianchi and Mr. Carlo Ferri met the press in Rome on Monday. She said the plan was ready. He disagreed.',
    );
    expect(article.meant('She said the plan', 'She')).toBe('Laura Bianchi');
    expect(article.meant('He disagreed', 'He')).toBe('Carlo Ferri');
  });

  it("take 'its' for the country or body that the sentence before is about", () => {
    const article = extractText(
      'Paraguay reacted at once. Its Foreign Ministry called the Brazilian envoy on Tuesday.',
    );
    expect(article.meant('Its Foreign Ministry', 'Its')).toBe('Paraguay');
  });

  it("leave 'it' open where it stands for nothing", () => {
    const article = extractText('Kuwait waited on Monday. It is unlikely that the price will fall, traders said.');
    expect(article.meant('It is unlikely', 'It')).toBeNull();
  });

  it('leave open what may mean somebody without a name', () => {
    const article = extractText(
      'President Ana Lopez of Panama arrived on Monday. A security official said he had seen nothing.',
    );
    expect(article.meant('said he had', 'he')).toBeNull();
  });
});

describe('nominals', () => {
  it('find the holder of the office, even one named later', () => {
    const article = extractText(
      "Iceland's fisheries minister left the talks on Tuesday in Reykjavik.\n\nThe quota is too low, Fisheries Minister Jon Arnarson said. The minister will not return.",
    );
    expect(article.meant("Iceland's fisheries minister left", "Iceland's fisheries minister")).toBe('Jon Arnarson');
    expect(article.meant('The minister will not', 'The minister')).toBe('Jon Arnarson');
  });

  it('find a general by rank and a body by its name', () => {
    const article = extractText(
      'Gen. Mateo Rios met Laura Bianchi of the Coastal Relief Agency in Quito on Monday. The general promised trucks to the agency.',
    );
    expect(article.meant('The general promised', 'The general')).toBe('Mateo Rios');
    expect(article.meant('to the agency', 'the agency')).toBe('Coastal Relief Agency');
  });

  it('find the town of an apposition and the one mentioned last', () => {
    const article = extractText(
      'A bomb exploded in the border town of Zahle, Lebanon, on Monday. Residents fled the town.',
    );
    expect(article.meant('fled the town', 'the town')).toBe('Zahle');
  });

  it('stay open when two fit or none is definite', () => {
    const article = extractText(
      'Peru and Chile signed a treaty on Monday. A minister wept. The two neighbors will meet again.',
    );
    expect(article.meant('A minister wept', 'A minister')).toBeNull();
    expect(article.meant('The two neighbors will', 'The two neighbors')).toBeNull();
  });
});
