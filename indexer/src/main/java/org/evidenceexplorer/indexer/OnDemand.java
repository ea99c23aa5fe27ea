package org.evidenceexplorer.indexer;

import java.util.Random;
import java.util.function.Supplier;
import org.evidenceexplorer.indexer.remote.Online;
import org.evidenceexplorer.indexer.remote.Patience;
import org.evidenceexplorer.indexer.remote.Remote;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.remote.Watch;
import org.jspecify.annotations.Nullable;

/**
 * The services, made when the first of them is needed: most commands need none. Their connections
 * are open until the program ends.
 */
final class OnDemand implements Supplier<Services> {
  private final Online online;
  private final Watch watch;
  private @Nullable Services services;

  OnDemand(Online online, Watch watch) {
    this.online = online;
    this.watch = watch;
  }

  @Override
  public synchronized Services get() {
    if (services == null) {
      Remote remote = new Remote(online.agent(), Patience.USUAL, watch, new Random());
      services = Services.of(online, remote);
    }
    return services;
  }
}
