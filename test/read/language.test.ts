import { describe, expect, test } from '@jest/globals';
import { languageTag, notEnglish } from '../../src/read/language.js';

describe('notEnglish', () => {
  const english =
    'The foreign ministers of both countries met in the capital on Monday and agreed to open the border before summer.';

  test('lets English pass, also when it is full of names from elsewhere', () => {
    expect(notEnglish(english)).toBeUndefined();
    const names =
      'Ilham Əliyev, Nikol Paşinyan, Recep Tayyip Erdoğan, Volodymyr Zelenskyy, Emmanuel Macron and Kassym-Jomart Tokayev ' +
      'met in Xankəndi, then in Diyarbakır, with Bakir Izetbegović and Đorđe Milićević attending the talks as guests.';
    expect(notEnglish(names)).toBeUndefined();
  });

  const others = {
    French:
      'Les ministres des affaires étrangères des deux pays se sont réunis lundi dans la capitale et ont décidé de rouvrir la frontière avant cet été.',
    German:
      'Die Außenminister beider Länder trafen sich am Montag in der Hauptstadt und vereinbarten, die Grenze noch vor dem Sommer zu öffnen.',
    Dutch:
      'De ministers van Buitenlandse Zaken van beide landen kwamen maandag bijeen in de hoofdstad en besloten de grens voor de zomer te openen.',
    Spanish:
      'Los ministros de Asuntos Exteriores de ambos países se reunieron el lunes en la capital y acordaron abrir la frontera antes del verano.',
    Turkish:
      'İki ülkenin dışişleri bakanları pazartesi günü başkentte bir araya geldi ve sınırın yaz aylarından önce açılması konusunda anlaştı.',
    Russian:
      'Министры иностранных дел обеих стран встретились в понедельник в столице и договорились открыть границу до наступления лета.',
    Azerbaijani:
      'Hər iki ölkənin xarici işlər nazirləri bazar ertəsi paytaxtda görüşdülər və sərhədi yaydan əvvəl açmaq barədə razılığa gəldilər.',
    Norwegian:
      'Utenriksministrene fra begge land møttes i hovedstaden mandag og ble enige om å åpne grensen igjen før sommeren kommer.',
  };

  for (const [language, text] of Object.entries(others)) {
    test(`says that ${language} is not English`, () => {
      const problem = notEnglish(text);
      expect(problem).toMatchObject({ code: 'language.not-english', severity: 'error' });
      if (language !== 'Norwegian') expect(problem?.message).toContain(`looks like ${language}`);
    });
  }

  test('is silent about what is too short to be sure', () => {
    expect(notEnglish('Baku, Gəncə, Şəki, Lənkəran')).toBeUndefined();
    expect(notEnglish('1990 1994 2025 '.repeat(50))).toBeUndefined();
  });

  test('believes what is declared', () => {
    expect(notEnglish(others.French, 'en')).toBeUndefined();
    expect(notEnglish(english, 'fr-CA')?.message).toContain('Canadian French');
    expect(notEnglish(english, 'en_US')).toBeUndefined();
    // A declaration that is no language tag declares nothing.
    expect(notEnglish(english, 'x!')).toBeUndefined();
    expect(notEnglish(others.French, '')).toBeDefined();
  });
});

test('languageTag writes tags as BCP 47 does, and takes what is silent for English', () => {
  expect(languageTag('EN_gb')).toBe('en-GB');
  expect(languageTag(undefined)).toBe('en');
});
