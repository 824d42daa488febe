// An SVG document as a PNG picture, drawn by the browser.

/**
 * Rasterises an SVG document that states width and height. `scale` is device pixels per SVG unit.
 * Rejects with an Error where the browser cannot draw or encode it.
 */
export async function svgToPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no 2d canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG encoder'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
