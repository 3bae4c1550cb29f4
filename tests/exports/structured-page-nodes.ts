import type { Dataset, Graph, WithContext } from 'schema-dts';

/** What the page of `inondation` tells programs. */
export const withdrawnNode: Graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': 'https://example.org/sables/events/inondation/',
      url: 'https://example.org/sables/events/inondation/',
      headline: 'Inondation de la cave (exemple inventé)',
      inLanguage: 'fr',
      isPartOf: {
        '@type': 'Dataset',
        '@id': 'https://example.org/sables/#timeline',
        name: 'La bibliothèque des sables (exemple inventé)',
        url: 'https://example.org/sables/',
      },
      license: {
        '@type': 'CreativeWork',
        name: 'CC0 1.0',
      },
      creativeWorkStatus: 'Withdrawn',
      dateModified: '2024-09',
      correction: {
        '@type': 'CorrectionComment',
        text: 'La Gazette parlait d’une autre bibliothèque.',
        datePublished: '2024-09',
      },
      citation: [
        {
          '@type': 'NewsArticle',
          publisher: {
            '@type': 'Organization',
            name: 'La Gazette',
          },
        },
      ],
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'La bibliothèque des sables (exemple inventé)',
          item: {
            '@id': 'https://example.org/sables/',
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Inondation de la cave (exemple inventé)',
          item: {
            '@id': 'https://example.org/sables/events/inondation/',
          },
        },
      ],
    },
  ],
};

/** What the home page of `richTimeline` tells programs. */
export const timelineNode: WithContext<Dataset> = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': 'https://example.org/sables/#timeline',
  name: 'La bibliothèque des sables (exemple inventé)',
  url: 'https://example.org/sables/',
  description: 'Une bibliothèque qui n’existe pas.',
  inLanguage: 'fr',
  license: {
    '@type': 'CreativeWork',
    name: 'CC0 1.0',
  },
  isAccessibleForFree: true,
  dateCreated: '2024-08-01',
  dateModified: '2024-08-04',
  spatialCoverage: [
    {
      '@type': 'Place',
      name: 'La bibliothèque',
      alternateName: ['la librairie'],
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'ML',
      },
      geo: {
        '@type': 'GeoCircle',
        geoMidpoint: {
          '@type': 'GeoCoordinates',
          latitude: 19.95,
          longitude: 2.97,
        },
        geoRadius: 25000,
      },
    },
  ],
  distribution: {
    '@type': 'DataDownload',
    name: 'timeline.json',
    contentUrl: 'https://example.org/sables/timeline.json',
    encodingFormat: 'application/json',
  },
};
