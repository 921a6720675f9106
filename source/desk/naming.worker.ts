import {workerData} from 'node:worker_threads';
import {openCatalog} from '../catalog/open-catalog.ts';
import {faultText} from '../model/fault.ts';
import {nameShare, type NamingNews, type NamingSettings} from './naming.ts';

const {catalogFile, review, groups, port, signal} = workerData as NamingSettings;

function tell(news: NamingNews): void {
	port.postMessage(news);
	Atomics.add(signal, 0, 1);
	Atomics.notify(signal, 0);
}

try {
	const catalog = openCatalog(catalogFile, {readOnly: true, thrifty: true});
	catalog.reading(quotations => {
		for (const [part, named] of nameShare(groups, quotations, review)) tell({part, named});
	});
	catalog.close();
	tell({end: null});
} catch (error) {
	tell({end: faultText(error)});
}
port.close();
