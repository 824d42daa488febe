// The `.htaccess` of Apache: works where the folder may say so (AllowOverride All), at any path.
import { anew, forever, type HostRequest, headersOf, quoted, typesByName } from './host-request.ts'

const endingsOf = (wanted: (type: string) => boolean) =>
  Object.entries(typesByName).flatMap(([type, endings]) => (wanted(type) ? endings : []))

export function apacheConfig(request: HostRequest): string {
  const texts = endingsOf((type) => /^text\/|json$/.test(type))
  return `# 浙江工业空间图谱：Apache。需要 mod_headers，压缩另需 mod_rewrite。
# For Apache. Needs mod_headers, and mod_rewrite for the compressed files.
Options -Indexes
DirectoryIndex index.html
${Object.entries(typesByName)
  .map(([type, endings]) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`)
  .join('\n')}
AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}

# 文件旁已备好 .br 与 .gz。 .br and .gz lie beside the files. ".br" is a language to Apache as well.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME} !\\.(br|gz)$
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
  RewriteCond %{REQUEST_FILENAME} !\\.(br|gz)$
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]
</IfModule>
<IfModule mod_headers.c>
${headersOf(request)
  .map(([name, value]) => `  Header always set ${name} ${quoted(value)}`)
  .join('\n')}
  Header always set Cache-Control ${quoted(anew)}
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
    Header always set Cache-Control ${quoted(forever)}
  </If>
  Header merge Vary Accept-Encoding
</IfModule>
`
}
