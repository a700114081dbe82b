#!/bin/sh -eu
# Made of the table in src/hosts/rules.ts by `npm run hosts:update`. Copies dist/ into a bucket:
#   BUCKET=name sh docs/hosts/bucket.sh
# A bucket sends no headers but these; the network in front of it adds for every answer:
#   Content-Security-Policy: default-src 'none';connect-src 'self';img-src 'self';manifest-src 'self';worker-src 'self';form-action 'self';base-uri 'none';style-src 'self' 'unsafe-inline';script-src 'self' 'wasm-unsafe-eval' 'sha256-N1oeb/Hh/aKOvYTyqS9I+SgotmyiT3/pasPy81XShY8=';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types site-scripts kept-pages
#   Cross-Origin-Opener-Policy: same-origin
#   Cross-Origin-Resource-Policy: same-origin
#   Permissions-Policy: camera=(), geolocation=(), microphone=()
#   Referrer-Policy: strict-origin-when-cross-origin
#   X-Content-Type-Options: nosniff
#   Speculation-Rules: "/speculation-rules.json"
#   Strict-Transport-Security: max-age=31536000
# and answers an address that ends with a slash with the index.html below it.

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include '_astro/*' \
  --include 'pagefind/index/*' \
  --include 'search-index/shards-2/*' \
  --cache-control 'public, max-age=31536000, immutable'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include 'favicon.svg' \
  --include 'apple-touch-icon.png' \
  --cache-control 'public, max-age=86400'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include 'speculation-rules.json' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'application/speculationrules+json'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include 'site.webmanifest' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'application/manifest+json'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include 'opensearch.xml' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'application/opensearchdescription+xml'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include 'feed.xml' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'application/atom+xml; charset=utf-8'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '*' \
  --include '*.md' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'text/markdown; charset=utf-8'

aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \
  --exclude '_headers' \
  --exclude '_redirects' \
  --exclude 'redirects.map' \
  --exclude '*.br' \
  --exclude '*.gz' \
  --exclude '_astro/*' \
  --exclude 'pagefind/index/*' \
  --exclude 'search-index/shards-2/*' \
  --exclude 'favicon.svg' \
  --exclude 'apple-touch-icon.png' \
  --exclude 'speculation-rules.json' \
  --exclude 'site.webmanifest' \
  --exclude 'opensearch.xml' \
  --exclude 'feed.xml' \
  --exclude '*.md' \
  --cache-control 'public, max-age=0, must-revalidate'
