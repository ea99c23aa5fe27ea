package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does a writer's work in a thread of its own, in order and not far behind: cutting text into terms
 * takes most of the time of writing, and goes on beside the looking up and merging of what comes
 * next. A failure is thrown in the thread of the writer, at the next occasion; nothing is done
 * after it.
 */
final class Background implements AutoCloseable {
  /** The most tasks that wait. */
  private static final int ROOM = 64;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("writing the index").factory());
  private final Semaphore room = new Semaphore(ROOM);
  private volatile @Nullable Throwable failure;

  /** Does something soon; waits while there is no room. */
  void run(Access.Task task) throws IOException {
    throwFailure();
    room.acquireUninterruptibly();
    thread.execute(() -> {
      try {
        if (failure == null) {
          task.run();
        }
      } catch (IOException | RuntimeException | Error e) {
        failure = e;
      } finally {
        room.release();
      }
    });
  }

  /** Waits until all is done. */
  void finish() throws IOException {
    room.acquireUninterruptibly(ROOM);
    room.release(ROOM);
    throwFailure();
  }

  private void throwFailure() throws IOException {
    switch (failure) {
      case null -> {
        return;
      }
      case IOException known -> throw known;
      case RuntimeException known -> throw known;
      case Error error -> throw error;
      default -> throw new IllegalStateException(failure);
    }
  }

  /** Lets what is under way end; what a failure kept from being done stays undone. */
  @Override
  public void close() {
    thread.shutdown();
    boolean interrupted = false;
    while (!thread.isTerminated()) {
      try {
        thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
