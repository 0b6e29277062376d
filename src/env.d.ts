/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The ISO day that this build counts as today. */
  readonly BUILD_DATE: string;
}
