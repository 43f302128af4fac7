/** The type of a translation: the keys of the English texts, and the plural forms that English lacks (French has `_many`). */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translated<English[Key]>;
} & { readonly [Key in keyof English as MorePlurals<Key>]?: string };

type MorePlurals<Key> = Key extends `${infer Base}_other` ? `${Base}_${Exclude<Intl.LDMLPluralRule, 'other'>}` : never;
