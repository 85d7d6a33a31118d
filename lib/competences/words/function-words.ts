/** Words by which a language shows itself, in both cases words that the other language hardly has. */
export const functionWords = {
  nl: 'de het een en van ik je jij wij we met voor bij naar niet ook als aan zijn heb heeft ben wordt worden uit om dat die deze dit door over maar mijn onze ons te tot tussen binnen naast zowel waar graag veel'.split(' '),
  en: 'the and of to with for from my our their is are was were i have has been that this these by on at as which who not also both within between across into its'.split(' '),
} as const;
