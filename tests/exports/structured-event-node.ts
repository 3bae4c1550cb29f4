import type { Graph } from 'schema-dts';

/** What the page of `siege` tells programs, on a site that knows its address. */
export const siegeNode: Graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': 'https://example.org/sables/events/siege/',
      url: 'https://example.org/sables/events/siege/',
      headline: 'Siège de la bibliothèque (exemple inventé)',
      description: 'Deux jours de siège, dont personne ne donne le bilan.',
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
      creativeWorkStatus: 'Published',
      dateModified: '2024-08-02',
      temporalCoverage: '2024-07-26/2024-07-29',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'trois jours → deux jours (Registre relu.)',
          datePublished: '2024-08-02',
        },
      ],
      citation: [
        {
          '@type': 'Book',
          name: 'Registre (source inventée)',
          author: [
            {
              '@type': 'Person',
              name: 'Magnus Isbister',
              familyName: 'Isbister',
              givenName: 'Magnus',
            },
          ],
          creditText: 'Main inconnue',
          publisher: {
            '@type': 'Organization',
            name: 'Éditions des sables',
          },
          inLanguage: 'fr',
          url: 'https://example.org/registre',
          archivedAt: 'https://example.org/garde/registre',
        },
        {
          '@type': 'NewsArticle',
          publisher: {
            '@type': 'Organization',
            name: 'La Gazette',
          },
        },
      ],
      about: {
        '@type': 'Event',
        '@id': 'https://example.org/sables/events/siege/#event',
        name: 'Siège de la bibliothèque (exemple inventé)',
        disambiguatingDescription: 'contesté',
        location: [
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
      },
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
          name: 'Siège de la bibliothèque (exemple inventé)',
          item: {
            '@id': 'https://example.org/sables/events/siege/',
          },
        },
      ],
    },
  ],
};
