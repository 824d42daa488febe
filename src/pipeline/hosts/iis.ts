// The `web.config` of IIS, which answers 404 for files whose type it does not know.
import { escaped } from '../escape-html.ts'
import { anew, forever, type HostRequest, headersOf, typesByName } from './host-request.ts'

export function iisConfig(request: HostRequest): string {
  const header =
    (indent: string) =>
    ([name, value]: readonly [string, string]) =>
      `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${escaped(value)}" />`
  const types = Object.entries(typesByName).flatMap(([type, endings]) =>
    endings.map(
      (ending) =>
        `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- 浙江工业空间图谱：IIS。 For IIS. -->
<configuration>
  <system.webServer>
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${[...headersOf(request), ['Cache-Control', anew] as const].map(header('        ')).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${header('          ')(['Cache-Control', forever])}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`
}
