package saidby.format;

/// Asked before a file is read, told when it was; on the thread that reads.
public interface FileGate {
  /// Lets everything through.
  FileGate OPEN = new FileGate() {
    @Override
    public boolean opens(FileStamp file) {
      return true;
    }

    @Override
    public void closes(FileStamp file) {
      // nobody wants to know
    }
  };

  /// Whether the file is to be read.
  boolean opens(FileStamp file);

  /// All items of the file were handed on.
  void closes(FileStamp file);
}
