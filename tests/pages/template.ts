/** What the bundler leaves of an index.html: asset paths under a base, a head with its own words. */
export const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="The words of the source file" />
    <title>The title of the source file</title>
    <script type="module" crossorigin src="/dateline/assets/index-abc123.js"></script>
    <link rel="stylesheet" crossorigin href="/dateline/assets/index-def456.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
