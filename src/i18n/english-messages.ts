// The English texts of every feature. The build fills this module with them; without a build they are in place already.
import './english.css'
