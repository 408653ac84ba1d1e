/** What workers alone have of the file system: TypeScript keeps it in a library that pages cannot share. */
interface FileSystemSyncAccessHandle {
	getSize(): number;
	read(buffer: Uint8Array, options: { at: number }): number;
	write(buffer: Uint8Array, options?: { at: number }): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
}
interface FileSystemFileHandle {
	createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}
