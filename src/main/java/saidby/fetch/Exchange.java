package saidby.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// One GET, and nothing that was not asked for: no redirect is followed, no cookie kept, no password sent, nothing
/// unpacked on the way, no proxy asked.
final class Exchange implements AutoCloseable {
  private static final int HEADERS = 32 * 1024;
  private static final int CONNECTIONS = 4;
  private static final int THREADS = 16;

  private final FetchRules rules;
  private final HttpClient client;

  private Exchange(FetchRules rules, HttpClient client) {
    this.rules = rules;
    this.client = client;
  }

  static Exchange start(FetchRules rules, Resolver resolver) throws IOException {
    var client = new HttpClient();
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("saidby-fetch");
    threads.setDaemon(true);
    client.setExecutor(threads);
    client.setSocketAddressResolver(new CheckedResolver(rules, resolver));
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setConnectTimeout(rules.limits().connect().toMillis());
    client.setIdleTimeout(rules.limits().whole().toMillis());
    client.setMaxResponseHeadersSize(HEADERS);
    client.setMaxConnectionsPerDestination(CONNECTIONS);
    client.setUserAgentField(null);
    try {
      client.start();
    } catch (Exception e) {
      throw new IOException("cannot fetch anything: " + e.getMessage(), e);
    }
    client.getContentDecoderFactories().clear();
    client.getProtocolHandlers().clear();
    return new Exchange(rules, client);
  }

  /// The whole answer, whatever its status.
  ///
  /// @throws Refusal when the address behind the host's name is not public, or the answer too long
  /// @throws IOException with a reason for people when there is no answer
  ContentResponse get(Target target, Validators validators) throws Refusal, IOException, InterruptedException {
    Limits limits = rules.limits();
    Request request = client.newRequest(target.address())
        .timeout(limits.whole().toMillis(), TimeUnit.MILLISECONDS)
        .agent(rules.agent())
        .headers(headers -> {
          headers.put(HttpHeader.ACCEPT_ENCODING, "gzip");
          headers.put(HttpHeader.ACCEPT, "*/*");
          validators.etag().ifPresent(etag -> headers.put(HttpHeader.IF_NONE_MATCH, etag));
          validators.lastModified().ifPresent(date -> headers.put(HttpHeader.IF_MODIFIED_SINCE, date));
        });
    var answer = new CompletableResponseListener(request, limits.bytes()).send();
    try {
      // a little longer than the client's own limit, which says more
      return answer.get(limits.whole().toMillis() + 1_000, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      CompletableFuture<Boolean> _ = request.abort(e);
      throw new IOException(tooLong(), e);
    } catch (InterruptedException e) {
      CompletableFuture<Boolean> _ = request.abort(e);
      throw e;
    } catch (ExecutionException e) {
      throw failure(Optional.ofNullable(e.getCause()).orElse(e));
    }
  }

  private String tooLong() {
    return "no whole answer within %d s".formatted(rules.limits().whole().toSeconds());
  }

  private IOException failure(Throwable cause) throws Refusal {
    for (Throwable each = cause; each != null; each = each.getCause())
      if (each instanceof CheckedResolver.Forbidden forbidden)
        throw new Refusal(String.valueOf(forbidden.getMessage()));
    if (cause instanceof IllegalArgumentException
        && String.valueOf(cause.getMessage()).startsWith("Buffering capacity"))
      throw new Refusal("the answer is longer than %,d bytes".formatted(rules.limits().bytes()));
    return new IOException(switch (cause) {
      case TimeoutException _ -> tooLong();
      case SSLException unsafe -> "no safe connection: " + unsafe.getMessage();
      case UnknownHostException _ -> "there is no host of this name";
      case ConnectException _ -> "nobody answers there";
      default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }, cause);
  }

  @Override
  public void close() throws IOException {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IOException("the connections could not be closed: " + e.getMessage(), e);
    }
  }
}
