import type { Scope } from '../model/glossary.ts'
import type { PreparedBrand } from './prepare-brands.ts'

/** The brands that are looked for where a text stands; the same list for the same question. */
export function brandsIn(brands: readonly PreparedBrand[], scope: Scope): readonly PreparedBrand[] {
  if (brands.every(({ brand }) => !brand.scope.length)) return brands
  const known = asked.get(brands) ?? new Map<Scope, readonly PreparedBrand[]>()
  asked.set(brands, known)
  const found = known.get(scope) ?? brands.filter(({ brand }) => isLookedFor(brand.scope, scope))
  known.set(scope, found)
  return found
}

/** Where a segment of this role stands. */
export function scopeOf(role: string | undefined): Scope {
  if (role === 'alt' || role === 'front-matter') return role
  return role === 'heading' || role === 'title' ? 'title' : 'body'
}

function isLookedFor(scopes: readonly Scope[], scope: Scope): boolean {
  return !scopes.length || scopes.includes(scope)
}

/** Answers are looked up by the list itself. */
const asked = new WeakMap<readonly PreparedBrand[], Map<Scope, readonly PreparedBrand[]>>()
